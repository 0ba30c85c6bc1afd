import type { Child } from 'hono/jsx'
import { Actions, Button, PageHead, Steps } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { type Editing, Problems } from '../../fire/pages/forms.tsx'
import type { FireView } from '../../fire/view.ts'
import { prepareWords } from '../locales/index.ts'
import { nextPart, openParts, type Part, parts } from '../preparing.ts'
import { say } from './say.ts'

export interface PartProps {
  locale: Locale
  form: FormState
  fire: FireView
}

interface PartPageProps extends PartProps {
  part: Part
  lead?: Child
  /** Before the form. */
  before?: Child
  /** Below the form. */
  after?: Child
  /** What stands there now, by field. */
  current: Editing['current']
  fields(of: Editing): Child
}

/** One part of preparing: one thing a page, with the way through all of them above it. */
export function PartPage({ locale, form, fire, part, lead, before, after, current, fields }: PartPageProps) {
  const w = prepareWords(locale)
  const of = { locale, form, current, say: say(locale) }
  return (
    <>
      <Problems {...of} />
      <PartSteps locale={locale} fire={fire} here={part} />
      <PageHead title={w(`part.${part}`)} lead={lead}>
        <p class="kv-small" dir="auto">
          {fire.title}
        </p>
      </PageHead>
      {before}
      <PostForm hidden={form.hidden} version={fire.version}>
        {fields(of)}
        <Actions>
          <Button>{nextPart(fire, part) ? w('save.go') : w('save')}</Button>
        </Actions>
      </PostForm>
      {after}
      <p>
        <a href={`/dialogues/${fire.id}/prepare`}>{w('overview.link')}</a>
      </p>
    </>
  )
}

/** The way through preparing; every step can be taken at any time. */
function PartSteps({ locale, fire, here }: { locale: Locale; fire: FireView; here: Part }) {
  const w = prepareWords(locale)
  const open = openParts(fire)
  return (
    <Steps
      label={w('steps')}
      words={{ done: w('step.done'), here: w('step.here'), ahead: w('step.ahead') }}
      steps={parts.map((part) => ({
        label: w(`part.${part}`),
        state: part === here ? 'here' : open.includes(part) ? 'ahead' : 'done',
        href: `/dialogues/${fire.id}/prepare/${part}`,
      }))}
    />
  )
}
