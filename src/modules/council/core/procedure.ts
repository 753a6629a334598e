import { z } from 'zod';
import { attentionClass, identifier, procedureChannel } from './words.ts';
import type { LocalizedSchema } from './localized-text.ts';

/**
 * How the person is identified. `desk`: a document is shown. `remote` (telephone, web, self-service
 * point, chat): by known data, or an assurance level of eIDAS (low, substantial); null when no
 * remote channel is offered. `signature`: the request is signed. `consent`: written consent to be
 * assisted by a habilitated official.
 */
const identification = z.strictObject({
  desk: z.enum(['none', 'document']),
  remote: z.enum(['none', 'known-data', 'low', 'substantial']).nullable(),
  signature: z.boolean().default(false),
  consent: z.boolean().default(false),
});

/** One entry of `procedures.yaml` as written: `service` may be left to the rule by class. */
export function procedureSchema(text: LocalizedSchema) {
  return z.strictObject({
    number: z.int().positive(),
    /** The last part of its address; stays when the name changes. */
    slug: identifier,
    name: text,
    family: identifier,
    attentionClass,
    /** From so many documents on it takes class L. */
    longFromDocuments: z.int().positive().nullable().default(null),
    channels: z.array(procedureChannel).min(1),
    /** `brings`: by the person. `obtained`: by the council from other administrations. */
    documents: z.enum(['none', 'brings', 'obtained', 'mixed']),
    identification,
    /** Where the description comes from; everything else about it is an estimate. */
    source: z.array(z.enum(['council', 'common-catalogue', 'neighbouring-city', 'estimate'])),
    listedAsLong: z.boolean().default(false),
    /** Only open in a period of the year. */
    campaign: z.boolean().default(false),
    /** Queue service at an office. Absent: by class (see `assignedByClass`). */
    service: identifier.nullable().optional(),
  });
}

export type ProcedureEntry = z.infer<ReturnType<typeof procedureSchema>>;

/** A procedure with its service decided; `service` is null when it is not attended at an office. */
export type Procedure = Omit<ProcedureEntry, 'service'> & { readonly service: string | null };
