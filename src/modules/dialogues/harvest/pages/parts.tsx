import { ErrorSummary, Slip } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { MediaOf, type Slip as SlipView } from '../../../contributions/index.ts'
import { type HarvestWords, harvestWords } from '../locales/index.ts'

type Values = Readonly<Record<string, string>>

/** The sentence for the key that a field's schema gave. */
export function messageFor(
  w: HarvestWords,
  key: string | undefined,
  values: Values = {},
): string | undefined {
  if (key === undefined) return undefined
  return w(harvestWords.has(key) ? key : 'errors.title', values)
}

/** What is wrong with a form, above the page; nothing when all is well. */
export function FormProblems({ w, form, values }: { w: HarvestWords; form: FormState; values?: Values }) {
  const errors = Object.entries(form.errors).map(([field, key]) => ({
    ...(field !== 'form' && { field }),
    text: messageFor(w, key, values),
  }))
  return errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null
}

/** How far these words may go, in words. */
export function reachOf(w: HarvestWords, slip: SlipView, organisation: string): string {
  return w(`reach.${slip.audience}`, { organisation: organisation || w('our-house') })
}

/** A slip with how far it may go below it. */
export const HarvestSlip = ({
  w,
  slip,
  organisation,
}: {
  w: HarvestWords
  slip: SlipView
  organisation: string
}) => (
  <Slip
    said={slip.name ?? undefined}
    reach={reachOf(w, slip, organisation)}
    media={<MediaOf w={w} {...slip} words={slip.body} />}
  >
    {slip.body}
  </Slip>
)
