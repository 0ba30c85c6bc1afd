import {
  Actions,
  Button,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Section,
  Slip,
} from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { type EarlierWords, GentleHints, type OwnWords } from '../../../../contributions/index.ts'
import { type CardWords, cardWords, problemIn } from '../../locales/index.ts'
import { Problems } from '../../pages/Problems.tsx'
import { Hidden } from '../Hidden.tsx'
import { addressOf, type Place } from '../place.ts'
import { Shown } from './OwnSlip.tsx'

export interface ChangePageProps {
  locale: Locale
  place: Place
  words: OwnWords
  /** Null: it is somebody else's sentence, read back on the writer's device. */
  earlier: readonly EarlierWords[] | null
  form: FormState
  back: string
}

/** The same sentence, said better. What it said before is kept. */
export function ChangePage({ locale, place, words, earlier, form, back }: ChangePageProps) {
  const w = cardWords(locale)
  const typed = form.values.words === undefined ? (words.words ?? '') : fieldOf(form.values, 'words')
  // After a conflict one chooses with both texts in sight; until then the version one started from counts.
  const version =
    form.conflict || form.values.version === undefined
      ? String(words.version)
      : fieldOf(form.values, 'version')
  // What was told without words had none before either.
  const before = (earlier ?? []).filter((one) => one.words !== '')
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead
        title={w(words.media ? 'change.written.title' : 'change.title')}
        lead={w(words.media ? 'change.written.lead' : 'change.lead')}
      />
      {words.media ? <Shown w={w} place={place} words={words} /> : null}
      {words.audience === null || earlier === null ? null : <GoesAsFar w={w} place={place} id={words.id} />}
      {form.conflict ? (
        <Section title={w('change.now')}>
          <Slip>{words.words ?? w('words.erased')}</Slip>
        </Section>
      ) : null}
      <form method="post" action={addressOf(place, words.id, 'change')} data-keep="last">
        <Hidden hidden={form.hidden} />
        <input type="hidden" name="version" value={version} />
        <Field
          name="words"
          type="textarea"
          rows={5}
          label={form.conflict ? w('change.yours') : w('change.label')}
          value={typed}
          {...(form.errors.words && { error: problemIn(locale, form.errors.words) })}
        />
        <GentleHints locale={locale} />
        <Actions>
          <Button>{w('change.save')}</Button>
          <LinkButton href={back} variant="quiet">
            {w('back.unchanged')}
          </LinkButton>
        </Actions>
      </form>
      {before.length > 0 ? (
        <Section title={w('change.earlier')} ruled>
          {before.map((one) => (
            <Slip>{one.words ?? w('words.erased')}</Slip>
          ))}
        </Section>
      ) : null}
    </>
  )
}

/** A yes is about what somebody says, and they say it here themselves: it holds, and they read so before they save. */
const GoesAsFar = ({ w, place, id }: { w: CardWords; place: Place; id: string }) => (
  <Notice kind="plain">
    <p>
      {w('change.as-far')}{' '}
      {place.atLeisure ? <a href={addressOf(place, id, 'consent')}>{w('consent.link')}</a> : null}
    </p>
  </Notice>
)
