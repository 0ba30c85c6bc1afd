import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Place } from '../../policy.ts'
import type { Other } from '../queries.ts'
import { sistersWords } from '../words.ts'

interface SistersProps {
  locale: Locale
  form: FormState
  place: Place
  others: readonly Other[]
}

/** Hosts say which movements are sisters of theirs: one sentence and one button each. */
export function SistersPage({ locale, form, place, others }: SistersProps) {
  const w = sistersWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${place.slug}`}>{w('back', { name: place.name })}</a>
        </p>
      </PageHead>
      <p>{w('what')}</p>
      {others.length === 0 ? <p>{w('none')}</p> : null}
      {others.map((other) => (
        <Section title={other.name} ruled>
          <p>{w(stateOf(other), { name: other.name })}</p>
          <PostForm hidden={form.hidden} action={`/circles/${place.slug}/sisters`}>
            <input type="hidden" name="sister" value={other.slug} />
            <input type="hidden" name="says" value={other.offered ? 'no' : 'yes'} />
            <Actions>
              <Button variant={other.offered ? 'danger' : 'quiet'}>
                {w(other.offered ? 'say.no' : other.offers ? 'say.also' : 'say.yes', { name: other.name })}
              </Button>
            </Actions>
          </PostForm>
        </Section>
      ))}
    </>
  )
}

const stateOf = ({ offered, offers }: Other) =>
  offered ? (offers ? 'state.both' : 'state.offered') : offers ? 'state.offers' : 'state.none'
