import { Actions, Button, Field, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { type AskedToWrite, MediaOf } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import type { Place } from '../../card/own-words/place.ts'
import { problemIn, withName, writeOutWords } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

export interface WritePageProps {
  locale: Locale
  place: Place
  asked: AskedToWrite
  form: FormState
}

/** What somebody told, to be heard or seen, and a field for their words. */
export function WritePage({ locale, place, asked, form }: WritePageProps) {
  const w = writeOutWords(locale)
  const { contributionId: id, speaker, media } = asked
  const here = `${place.base}/write-out/${id}`
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={withName(locale, 'write.title', speaker)} lead={w('write.lead')} />
      <MediaOf w={cardWords(locale)} id={id} media={media} words="" address={`${here}/media`} />
      <form method="post" action={here} class="kv-write">
        <Hidden hidden={form.hidden} />
        <Field
          name="words"
          type="textarea"
          rows={5}
          label={w('write.words')}
          hint={w('write.hint')}
          value={fieldOf(form.values, 'words')}
          {...(form.errors.words && { error: problemIn(locale, form.errors.words) })}
        />
        <p>{w('write.next')}</p>
        <Actions>
          <Button>{w('write.do')}</Button>
          <LinkButton href={place.home} variant="quiet">
            {w('write.back')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
