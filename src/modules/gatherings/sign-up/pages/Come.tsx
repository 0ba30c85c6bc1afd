import { Actions, Button, LinkButton, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { signUpWords } from '../locales/index.ts'
import { answers, type SignUpView } from '../view.ts'
import { standingOf } from './SignUpPage.tsx'

interface ComeProps {
  locale: Locale
  gatheringId: string
  occurrenceId: string
  room: boolean
  own: SignUpView | undefined
  /** Null without an account: then there is a page to fill in. */
  form: FormState | null
}

/** On the page of a gathering: one tap with an account, and a page without one. */
export function Come({ locale, gatheringId, occurrenceId, room, own, form }: ComeProps) {
  const w = signUpWords(locale)
  const at = `/gatherings/${gatheringId}/sign-up`
  const full = `${at}?on=${occurrenceId}`
  return (
    <Section title={w('come')} ruled>
      {own ? <Notice kind="back">{w(standingOf(own))}</Notice> : null}
      {own?.placed ? null : <p>{w(room ? 'come.room' : 'come.full')}</p>}
      {form ? (
        <>
          <PostForm hidden={form.hidden} action={`${at}/tap`}>
            <input type="hidden" name="occurrence" value={occurrenceId} />
            <Actions>
              {answers
                .filter((answer) => answer !== own?.answer)
                .map((answer) => (
                  <Button name="answer" value={answer} variant={answer === 'yes' ? 'primary' : 'quiet'}>
                    {w(`come.${answer}`)}
                  </Button>
                ))}
            </Actions>
          </PostForm>
          <p>
            <a href={full}>{w('now.more')}</a>
          </p>
        </>
      ) : (
        <>
          <Actions>
            <LinkButton href={full}>{w('come.link')}</LinkButton>
          </Actions>
          <p>{w('come.link.why')}</p>
          <p>
            <a href="/s">{w('come.code')}</a>
          </p>
        </>
      )}
    </Section>
  )
}
