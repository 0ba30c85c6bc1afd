import { Actions, Button, Choice, Field, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { Slip } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { objectionWords, problemIn } from '../locales/index.ts'
import { Problems } from './Problems.tsx'

interface AboutMePageProps {
  locale: Locale
  dialogueId: string
  /** What who looks may read there, and nothing more. */
  slips: readonly Slip[]
  movement: Movement
  form: FormState
}

/** Somebody reads words that are about them: which, and what they want to say. Nothing is told that they do not see already. */
export function AboutMePage({ locale, dialogueId, slips, movement, form }: AboutMePageProps) {
  const w = objectionWords(locale)
  const { contactName: name, contactPhone: phone } = movement
  const back = `/dialogues/${dialogueId}/look-back`
  const options = slips
    .filter(({ body }) => body !== '')
    .map(({ id, body }) => ({ value: id, label: `“${body}”` }))
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('title')} lead={w('lead')} />
      <form method="post" action={`/dialogues/${dialogueId}/about-me`}>
        <Hidden hidden={form.hidden} />
        {options.length > 0 ? (
          <Choice
            name="words"
            legend={w('which')}
            value={fieldOf(form.values, 'words')}
            options={options}
            {...(form.errors.words && { error: problemIn(locale, form.errors.words) })}
          />
        ) : (
          <p>{w('nothing', { name, phone })}</p>
        )}
        <Field
          name="said"
          type="textarea"
          rows={5}
          label={w('said')}
          hint={w('said.hint')}
          purpose={w('said.purpose')}
          value={fieldOf(form.values, 'said')}
          {...(form.errors.said && { error: problemIn(locale, form.errors.said) })}
        />
        <p>{w('does')}</p>
        <Actions>
          <Button>{w('do')}</Button>
          <LinkButton href={back} variant="quiet">
            {w('back')}
          </LinkButton>
        </Actions>
      </form>
      <p>{phone ? w('elsewhere', { name, phone }) : w('elsewhere.nobody')}</p>
    </>
  )
}
