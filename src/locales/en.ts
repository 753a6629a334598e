import { common } from './en/common.ts';
import { errors } from './en/errors.ts';

export const en = { ...common, ...errors } as const;
