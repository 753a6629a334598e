import { common } from './ca/common.ts';
import { council } from './ca/council.ts';
import { errors } from './ca/errors.ts';
import { headquarters } from './ca/headquarters.ts';

export const ca = { ...common, ...council, ...errors, ...headquarters } as const;
