import { common } from './ca/common.ts';
import { errors } from './ca/errors.ts';

export const ca = { ...common, ...errors } as const;
