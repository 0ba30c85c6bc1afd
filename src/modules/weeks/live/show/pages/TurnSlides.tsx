import { Actions, Button, LinkButton, Section } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../../platform/web/post-form.tsx'
import type { LiveSession } from '../../queries.ts'
import { showWords } from '../locales/index.ts'
import type { Show } from '../queries.ts'
import { Slide } from './Slide.tsx'

interface TurnSlidesProps {
  locale: Locale
  live: LiveSession
  shows: readonly Show[]
  form: FormState
}

/** Going through the slides on stage: the one before, the next one, or none. */
export function TurnSlides({ locale, live, shows, form }: TurnSlidesProps) {
  const w = showWords(locale)
  const at = `/week/${live.week}/sessions/${live.id}`
  const slides = shows.filter(({ kind }) => kind === 'slide')
  const here = slides.findIndex(({ onStage }) => onStage)
  const slide = slides[here]
  const turn = (to: Show | undefined, say: 'first' | 'before' | 'next') =>
    to ? (
      <Button name="turn" value={`${to.id}.${live.version}`} variant="quiet">
        {w(`turn.${say}`)}
      </Button>
    ) : null
  return (
    <Section title={w('slides.title')} ruled>
      {slide ? (
        <>
          <p>{w('turn.here', { number: here + 1, of: slides.length })}</p>
          <Slide {...{ locale, ...slide, at: `${at}/live` }} />
        </>
      ) : null}
      {slide && live.stage !== 'now' && live.stage !== 'pause' ? <p>{w('turn.hidden')}</p> : null}
      {slides.length > 0 ? (
        <form method="post" action={`${at}/desk/slide`}>
          <HiddenFields hidden={form.hidden} />
          <Actions>
            {slide ? turn(slides[here + 1], 'next') : turn(slides[0], 'first')}
            {slide ? turn(slides[here - 1], 'before') : null}
            {slide ? (
              <Button name="turn" value={`none.${live.version}`} variant="quiet">
                {w('turn.none')}
              </Button>
            ) : null}
          </Actions>
        </form>
      ) : null}
      <Actions>
        <LinkButton href={`${at}/desk/slides`} variant="quiet">
          {w('slides.link')}
        </LinkButton>
      </Actions>
    </Section>
  )
}
