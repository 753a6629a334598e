import { common } from './es/common.ts';
import { council } from './es/council.ts';
import { errors } from './es/errors.ts';

export const es = { ...common, ...council, ...errors } as const;
