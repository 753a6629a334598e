/** How long a place is kept, minutes, once for each ticket. */
export const keepMinutes = 30;
