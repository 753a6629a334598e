import { common } from './es/common.ts';
import { council } from './es/council.ts';
import { errors } from './es/errors.ts';
import { headquarters } from './es/headquarters.ts';

export const es = { ...common, ...council, ...errors, ...headquarters } as const;
