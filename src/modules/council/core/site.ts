import { z } from 'zod';
import { identifier, plainDate, positionKind } from './words.ts';
import type { LocalizedSchema } from './localized-text.ts';

const kioskPart = z.enum([
  'touchscreen',
  'keyboard',
  'id-scanner',
  'usb',
  'webcam',
  'speaker',
  'microphone',
  'code-reader',
  'printer',
  'nfc',
]);

/** One entry of `sites.yaml`: an office with its positions and equipment. */
export function siteSchema(text: LocalizedSchema) {
  const position = z.strictObject({
    id: identifier,
    kind: positionKind,
    label: text,
    /** Where to go from the entrance: "A l'esquerra". */
    directions: text.nullable().default(null),
  });
  const kiosk = z.strictObject({
    id: identifier,
    label: text,
    /** Day it was put in service. */
    inService: plainDate,
    /** True when only the period is known. */
    inServiceEstimated: z.boolean().default(false),
    parts: z.array(kioskPart).default([]),
  });
  return z.strictObject({
    id: identifier,
    name: text,
    /** Place in lists, from 1. */
    order: z.int().positive(),
    address: z.strictObject({
      /** Null when it is not public. */
      street: z.string().min(1).nullable(),
      town: z.string().min(1),
    }),
    opened: plainDate.nullable().default(null),
    deskCalendar: identifier,
    buildingCalendar: identifier,
    /** Estimated part (0..1) of the council's visits; for simulations only. */
    shareOfVisits: z.number().min(0).max(1).nullable().default(null),
    positions: z.array(position),
    equipment: z.strictObject({
      kiosks: z.array(kiosk).default([]),
      tablets: z.int().min(0).default(0),
      laptops: z.int().min(0).default(0),
    }),
  });
}

export type Site = z.infer<ReturnType<typeof siteSchema>>;
export type Position = Site['positions'][number];
export type Kiosk = Site['equipment']['kiosks'][number];
