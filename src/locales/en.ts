import { common } from './en/common.ts';
import { council } from './en/council.ts';
import { errors } from './en/errors.ts';
import { headquarters } from './en/headquarters.ts';

export const en = { ...common, ...council, ...errors, ...headquarters } as const;
