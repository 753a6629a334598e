import { common } from './en/common.ts';
import { council } from './en/council.ts';
import { errors } from './en/errors.ts';

export const en = { ...common, ...council, ...errors } as const;
