import { z } from 'zod'

/**
 * FHIR R4's StructureDefinition of AuditEvent (4.0.1), element by element, with its cardinalities, types and required
 * codes; what it does not name is refused. Kept by hand: it does not change any more.
 */
const code = z.string().regex(/^\S+( \S+)*$/)
const uri = z.string().regex(/^\S+$/)
const text = z.string().min(1)
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)

const Coding = z.strictObject({
  system: uri.optional(),
  version: text.optional(),
  code: code.optional(),
  display: text.optional(),
  userSelected: z.boolean().optional(),
})
const CodeableConcept = z.strictObject({ coding: z.array(Coding).min(1).optional(), text: text.optional() })
const Period = z.strictObject({ start: instant.optional(), end: instant.optional() })
const Identifier = z.strictObject({
  use: z.enum(['usual', 'official', 'temp', 'secondary', 'old']).optional(),
  type: CodeableConcept.optional(),
  system: uri.optional(),
  value: text.optional(),
  period: Period.optional(),
})
const Reference = z.strictObject({
  reference: text.optional(),
  type: uri.optional(),
  identifier: Identifier.optional(),
  display: text.optional(),
})

const Agent = z.strictObject({
  type: CodeableConcept.optional(),
  role: z.array(CodeableConcept).min(1).optional(),
  who: Reference.optional(),
  altId: text.optional(),
  name: text.optional(),
  requestor: z.boolean(),
  location: Reference.optional(),
  policy: z.array(uri).min(1).optional(),
  media: Coding.optional(),
  network: z
    .strictObject({ address: text.optional(), type: z.enum(['1', '2', '3', '4', '5']).optional() })
    .optional(),
  purposeOfUse: z.array(CodeableConcept).min(1).optional(),
})
const Detail = z
  .strictObject({ type: text, valueString: text.optional(), valueBase64Binary: text.optional() })
  .refine((detail) => (detail.valueString === undefined) !== (detail.valueBase64Binary === undefined))
const Entity = z
  .strictObject({
    what: Reference.optional(),
    type: Coding.optional(),
    role: Coding.optional(),
    lifecycle: Coding.optional(),
    securityLabel: z.array(Coding).min(1).optional(),
    name: text.optional(),
    description: text.optional(),
    query: text.optional(),
    detail: z.array(Detail).min(1).optional(),
  })
  // Its one invariant, sev-1.
  .refine(({ name, query }) => name === undefined || query === undefined)

export const AuditEventR4 = z.strictObject({
  resourceType: z.literal('AuditEvent'),
  id: z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/),
  type: Coding,
  subtype: z.array(Coding).min(1).optional(),
  action: z.enum(['C', 'R', 'U', 'D', 'E']).optional(),
  period: Period.optional(),
  recorded: instant,
  outcome: z.enum(['0', '4', '8', '12']).optional(),
  outcomeDesc: text.optional(),
  purposeOfEvent: z.array(CodeableConcept).min(1).optional(),
  agent: z.array(Agent).min(1),
  source: z.strictObject({
    site: text.optional(),
    observer: Reference,
    type: z.array(Coding).min(1).optional(),
  }),
  entity: z.array(Entity).min(1).optional(),
})
