import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Placing, Said } from '../queries.ts'
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
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('offer.conflict')}</p>
        </Notice>
      ) : null}
      <PageHead title={w('offer.title')} lead={w('offer.lead')}>
        <p>
          <a href={`/write/${storyId}`}>{w('offer.back')}</a>
        </p>
      </PageHead>
      <p>{w(placings.length === 0 ? 'offer.none' : 'offer.holds')}</p>
      {placings.map((placing) => (
        <Section title={placing.sister} ruled>
          <Offered locale={locale} form={form} storyId={storyId} placing={placing} />
        </Section>
      ))}
    </>
  )
}

/** How it stands with one sister, and what can be said about that. */
function Offered({ locale, form, storyId, placing }: Omit<OfferProps, 'placings'> & { placing: Placing }) {
  const w = sisterStoryWords(locale)
  const { sister, sisterSlug, said, asked } = placing
  return (
    <>
      <p>{w(stateOf(said), { name: sister })}</p>
      {said?.hosts ? <Words said={said} /> : null}
      {asked ? (
        <>
          <p>{w('offer.other', { name: sister })}</p>
          <Words said={asked} />
        </>
      ) : null}
      <PostForm
        action={`/write/${storyId}/sisters`}
        hidden={form.hidden}
        version={(asked ?? said)?.version ?? 0}
      >
        <input type="hidden" name="sister" value={sisterSlug} />
        <Actions>
          {said?.writers && !asked ? null : (
            <Button name="says" value="yes">
              {w(asked ? 'offer.agree.other' : said ? 'offer.agree' : 'offer.yes', { name: sister })}
            </Button>
          )}
          {asked ? (
            <Button name="says" value="keep" variant="quiet">
              {w('offer.keep')}
            </Button>
          ) : null}
          {said ? (
            <Button name="says" value="no" variant="quiet">
              {w(said.writers ? (said.hosts ? 'offer.off' : 'offer.unoffer') : 'offer.no')}
            </Button>
          ) : null}
        </Actions>
      </PostForm>
    </>
  )
}

const Words = ({ said: { introduction, label } }: { said: Said }) => (
  <>
    <blockquote class="kv-lines" dir="auto">
      {introduction}
    </blockquote>
    {label ? <p dir="auto">{label}</p> : null}
  </>
)

const stateOf = (said: Placing['said']) => {
  if (!said) return 'offer.nothing'
  if (said.writers) return said.hosts ? 'offer.stands' : 'offer.offered'
  return 'offer.asks'
}
