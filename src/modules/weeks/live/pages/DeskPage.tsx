import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  LinkList,
  Notice,
  PageHead,
  Section,
  Small,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Live, LiveList } from '../../../../platform/live/LiveList.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields, PostForm } from '../../../../platform/web/post-form.tsx'
import { liveWords } from '../locales/index.ts'
import type { LiveSession, Question } from '../queries.ts'
import { stages } from '../schema.ts'
import { showWords } from '../show/locales/index.ts'
import { FilmChoice } from '../show/pages/FilmChoice.tsx'
import { TurnSlides } from '../show/pages/TurnSlides.tsx'
import type { Show } from '../show/queries.ts'
import { deskPieces } from './desk-pieces.tsx'
import { problemsIn, summaryOf } from './form.ts'
import { stagePieces } from './pieces.tsx'

interface DeskPageProps {
  locale: Locale
  live: LiveSession
  questions: readonly Question[]
  /** What is laid ready to be shown. */
  shows: readonly Show[]
  form: FormState
  /** Who looks makes the Week, and says who else leads. */
  makes: boolean
}

/** Where a facilitator says what is on stage, and puts a question there. */
export function DeskPage({ locale, live, questions, shows, form, makes }: DeskPageProps) {
  const w = liveWords(locale)
  const at = `/week/${live.week}/sessions/${live.id}`
  const errors = summaryOf(w, form)
  const problem = problemsIn(w, form)
  const typed = fieldOf(form.values, 'stage') !== ''
  const value = (name: string, now: string) => (typed ? fieldOf(form.values, name) : now)
  const question = questions.find(({ state }) => state === 'stage')
  const now = stagePieces(locale, { live, captions: [], question })
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('desk.title')} lead={<span dir="auto">{live.title}</span>} />
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('desk.changed')}</p>
          <LiveList name="stage" pieces={now} />
          <LiveList name="question" pieces={now} />
        </Notice>
      ) : null}
      <LinkList
        items={[
          { href: `${at}/desk/captions`, label: w('desk.captions') },
          { href: `${at}/desk/films`, label: showWords(locale)('films.link') },
          { href: `${at}/live/screen`, label: showWords(locale)('screen.link') },
          { href: `${at}/live`, label: w('desk.public') },
          { href: `${at}/desk/set-up`, label: w('desk.set-up') },
          ...(makes ? [{ href: `${at}/desk/people`, label: w('desk.people') }] : []),
        ]}
      />
      <Section title={w('desk.stage')} ruled>
        <PostForm action={`${at}/desk/stage`} hidden={form.hidden} version={live.version}>
          <Choice
            name="stage"
            legend={w('desk.stage.choice')}
            arrange="row"
            value={value('stage', live.stage)}
            error={problem('stage')}
            options={stages.map((stage) => ({ value: stage, label: w(`stage.${stage}`) }))}
          />
          <Field
            name="nowWords"
            label={w('desk.now')}
            hint={w('desk.now.hint')}
            value={value('nowWords', live.nowWords)}
            error={problem('nowWords')}
            autocomplete="off"
          />
          <Field
            name="slide"
            type="textarea"
            rows={2}
            label={w('desk.slide')}
            hint={w('desk.slide.hint')}
            value={value('slide', live.slide)}
            error={problem('slide')}
          />
          <FilmChoice {...{ locale, shows, form }} />
          <Actions>
            <Button>{w('desk.stage.button')}</Button>
          </Actions>
        </PostForm>
      </Section>
      <TurnSlides {...{ locale, live, shows, form }} />
      <Section title={w('desk.questions')} ruled>
        <Small>{w('desk.questions.about')}</Small>
        <form id="desk" method="post" action={`${at}/desk/question`}>
          <HiddenFields hidden={form.hidden} />
        </form>
        <Live src={`${at}/desk/line`} over={w('live.over')} away={w('live.away')}>
          <LiveList name="questions" pieces={deskPieces(locale, live, questions)} />
        </Live>
        <noscript>
          <p>
            <a href={`${at}/desk`}>{w('live.refresh')}</a>
          </p>
        </noscript>
      </Section>
    </>
  )
}
