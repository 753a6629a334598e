import { common } from './es/common.ts';
import { errors } from './es/errors.ts';

export const es = { ...common, ...errors } as const;
