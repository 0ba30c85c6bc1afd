import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, visionWords } from '../../locales/index.ts'
import type { WatchersProps } from './Watchers.tsx'

/** Asking to look along, or what became of that. */
export function OwnOffer({ locale, form, place, watchers }: WatchersProps) {
  const w = visionWords(locale)
  const own = watchers.find((one) => one.own)
  const at = `/circles/${place.slug}/vision`
  if (own)
    return (
      <Section title={w('offered')} id="offer" ruled>
        <p>{w(own.yesOn ? 'offered.yes' : 'offered.waits')}</p>
        <PostForm action={`${at}/stop`} hidden={form.hidden}>
          <Button variant="quiet">{w('offered.stop')}</Button>
        </PostForm>
      </Section>
    )
  if (!place.takesPart || place.keeps) return null
  return (
    <Section title={w('offer')} id="offer" ruled>
      <p>{w('offer.lead', { name: place.name })}</p>
      <PostForm action={`${at}/offer`} hidden={form.hidden}>
        <Field
          name="name"
          {...{ label: w('offer.name'), hint: w('offer.name.hint') }}
          {...{
            value: fieldOf(form.values, 'name'),
            error: problemIn(w, form.errors.name),
            autocomplete: 'name',
          }}
        />
        <Actions>
          <Button>{w('offer.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
