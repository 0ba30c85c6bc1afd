import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Placing } from '../queries.ts'
import { sisterStoryWords } from '../words.ts'

interface OfferProps {
  locale: Locale
  form: FormState
  storyId: string
  placings: readonly Placing[]
}

/** Its writers say with which sisters a story may be read too: one sentence and one or two buttons each. */
export function OfferPage({ locale, form, storyId, placings }: OfferProps) {
  const w = sisterStoryWords(locale)
  return (
    <>
      <PageHead title={w('offer.title')} lead={w('offer.lead')}>
        <p>
          <a href={`/write/${storyId}`}>{w('offer.back')}</a>
        </p>
      </PageHead>
      <p>{w(placings.length === 0 ? 'offer.none' : 'offer.holds')}</p>
      {placings.map(({ sister, sisterSlug, said }) => (
        <Section title={sister} ruled>
          <p>{w(stateOf(said), { name: sister })}</p>
          {said?.hosts ? (
            <blockquote class="kv-lines" dir="auto">
              {said.introduction}
            </blockquote>
          ) : null}
          {said?.label ? <p dir="auto">{said.label}</p> : null}
          <PostForm action={`/write/${storyId}/sisters`} hidden={form.hidden}>
            <input type="hidden" name="sister" value={sisterSlug} />
            <Actions>
              {said?.writers ? null : (
                <Button name="says" value="yes">
                  {w(said ? 'offer.agree' : 'offer.yes', { name: sister })}
                </Button>
              )}
              {said ? (
                <Button name="says" value="no" variant="quiet">
                  {w(said.writers ? (said.hosts ? 'offer.off' : 'offer.unoffer') : 'offer.no')}
                </Button>
              ) : null}
            </Actions>
          </PostForm>
        </Section>
      ))}
    </>
  )
}

const stateOf = (said: Placing['said']) => {
  if (!said) return 'offer.nothing'
  if (said.writers) return said.hosts ? 'offer.stands' : 'offer.offered'
  return 'offer.asks'
}
