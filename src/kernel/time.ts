/** One door to the Temporal polyfill, so that the day the platform has it only this line changes. */
export { Temporal } from 'temporal-polyfill';
