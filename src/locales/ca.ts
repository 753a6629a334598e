import { common } from './ca/common.ts';
import { council } from './ca/council.ts';
import { errors } from './ca/errors.ts';

export const ca = { ...common, ...council, ...errors } as const;
