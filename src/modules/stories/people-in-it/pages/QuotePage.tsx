import { Actions, Button, EmptyState, PageHead, Slip as Paper } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { shortened } from '../../../../platform/text/shortened.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { OwnStory } from '../../writing/queries.ts'
import { type QuotableSlip, wordsIn } from '../said.ts'
import { peopleInItWords, problemIn } from '../words.ts'
import { whoAndWhere } from './who-and-where.ts'

interface QuoteProps {
  locale: Locale
  form: FormState
  story: OwnStory
  slips: readonly QuotableSlip[]
}

/** As much as tells two of them apart by ear. */
const enough = 60

/** Many buttons of one kind stand on this page: who hears one alone hears also of which words it is. */
const which = ({ body }: QuotableSlip) => <span class="kv-hidden">“{shortened(body, enough)}”</span>

/** Words that may stand in a story, each to be put into its text. */
export function QuotePage({ locale, form, story, slips }: QuoteProps) {
  const w = peopleInItWords(locale)
  const there = wordsIn(story.document)
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} changed={w('conflict')} />
      <PageHead title={w('quote.title')} lead={w('quote.lead')} />
      {slips.length === 0 ? <EmptyState>{w('quote.none')}</EmptyState> : null}
      {slips.map((slip) => (
        <Paper
          said={whoAndWhere(locale, slip)}
          actions={
            there.includes(slip.id) ? (
              <PostForm action={`/write/${story.id}/words`} hidden={form.hidden} version={story.version}>
                <p class="kv-small">{w('quote.there')}</p>
                <input type="hidden" name="contribution" value={slip.id} />
                <Actions>
                  <Button variant="quiet" name="out" value="yes">
                    {w('quote.out')} {which(slip)}
                  </Button>
                </Actions>
              </PostForm>
            ) : (
              <>
                <PostForm action={`/write/${story.id}/words`} hidden={form.hidden} version={story.version}>
                  <input type="hidden" name="contribution" value={slip.id} />
                  <Actions>
                    <Button variant="quiet">
                      {w('quote.put')} {which(slip)}
                    </Button>
                  </Actions>
                </PostForm>
                <details class="kv-fold">
                  <summary>{w('quote.line')}</summary>
                  <p class="kv-small">{w('quote.line.about')}</p>
                  <code class="kv-address">{`[[said:${slip.id}]]`}</code>
                </details>
              </>
            )
          }
        >
          {slip.body}
        </Paper>
      ))}
      <p>
        <a href={`/write/${story.id}`}>{w('people.back')}</a>
      </p>
    </>
  )
}
