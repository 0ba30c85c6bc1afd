import { Actions, Button, Choice, EmptyState, PageHead, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { HarvestedDialogue } from '../../harvest/keeper.ts'
import { reportKinds } from '../input.ts'
import { reportWords } from '../locales/index.ts'
import type { SortedSlip } from '../queries.ts'

interface SortPageProps {
  locale: Locale
  form: FormState
  dialogue: HarvestedDialogue
  slips: readonly SortedSlip[]
}

/** For who keeps the conversation: where each sentence stands in the report. */
export function SortPage({ locale, form, dialogue, slips }: SortPageProps) {
  const w = reportWords(locale)
  const report = `/dialogues/${dialogue.id}/report`
  return (
    <>
      <PageHead title={w('sort')} lead={w('sort.lead')}>
        <p>{w('sort.own')}</p>
      </PageHead>
      {slips.length === 0 ? (
        <EmptyState>
          <p>{w('sort.none')}</p>
        </EmptyState>
      ) : (
        <PostForm hidden={form.hidden}>
          {slips.map(({ id, body, name, kind }) => (
            <>
              <Slip said={name ?? undefined}>{body}</Slip>
              <input type="hidden" name={`stood.${id}`} value={kind ?? ''} />
              <Choice
                name={`stands.${id}`}
                legend={w('sort.where')}
                arrange="row"
                value={fieldOf(form.values, `stands.${id}`) || (kind ?? '')}
                options={[
                  ...reportKinds.map((value) => ({ value, label: w(`kind.${value}`) })),
                  { value: '', label: w('sort.nowhere') },
                ]}
              />
            </>
          ))}
          <Actions>
            <Button>{w('sort.do')}</Button>
          </Actions>
        </PostForm>
      )}
      <p>
        <a href={report}>{w('title')}</a>
      </p>
    </>
  )
}
