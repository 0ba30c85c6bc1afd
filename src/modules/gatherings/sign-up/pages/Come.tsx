import { Actions, Button, LinkButton, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView } from '../../gathering/view.ts'
import { answerAt } from '../../place/answers.ts'
import { standingIn } from '../../place/in-words.ts'
import { chosenIn, optionsOf } from '../../place/options.ts'
import { Answer, RoomInWords } from '../../place/pages/Answer.tsx'
import type { Rooms } from '../../place/rooms.ts'
import { signUpWords } from '../locales/index.ts'
import { answers, type SignUpView } from '../view.ts'

interface ComeProps {
  locale: Locale
  gathering: GatheringView
  occurrenceId: string
  rooms: Rooms
  own: SignUpView | undefined
  /** Null without an account: then there is a page to fill in. */
  form: FormState | null
}

/** On the page of a gathering: one tap with an account, and a page without one. */
export function Come(props: ComeProps) {
  const { locale, gathering, occurrenceId, rooms, own, form } = props
  const w = signUpWords(locale)
  const full = `/gatherings/${gathering.id}/sign-up?on=${occurrenceId}`
  return (
    <Section title={w('come')} ruled>
      {own ? <Notice kind="back">{standingIn(locale, gathering, own)}</Notice> : null}
      {own?.placed ? null : <RoomInWords locale={locale} where={gathering} rooms={rooms} />}
      {form ? (
        <>
          <PostForm hidden={form.hidden} action={`/gatherings/${gathering.id}/sign-up/tap`}>
            <input type="hidden" name="occurrence" value={occurrenceId} />
            <OneTap {...props} />
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

/** A button for each answer; where one chooses a place, its name is too long for that. */
function OneTap({ locale, gathering, rooms, own }: ComeProps) {
  const w = signUpWords(locale)
  if (optionsOf(gathering).length > 0)
    return (
      <>
        <Answer
          locale={locale}
          where={gathering}
          rooms={rooms}
          placed={own?.placed ? own.place : undefined}
          quietLegend
          value={own && answerAt(own.answer, chosenIn(gathering, own.place)?.key ?? '')}
        />
        <Actions>
          <Button>{w('tell')}</Button>
        </Actions>
      </>
    )
  return (
    <Actions>
      {answers
        .filter((answer) => answer !== own?.answer)
        .map((answer) => (
          <Button name="answer" value={answer} variant={answer === 'yes' ? 'primary' : 'quiet'}>
            {w(`come.${answer}`)}
          </Button>
        ))}
    </Actions>
  )
}
