import type { Child } from 'hono/jsx'
import { Actions, LinkButton, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Live, LiveList } from '../../../../platform/live/LiveList.tsx'
import { Framed } from '../../visit/pages/Framed.tsx'
import { type LiveWords, liveWords } from '../locales/index.ts'
import type { LiveSession } from '../queries.ts'
import { type OnStage, stagePieces } from './pieces.tsx'

interface LivePageProps extends OnStage {
  locale: Locale
  /** Who looks leads it. */
  leads: boolean
}

/** A session as one follows it from anywhere: what is on stage, what is said, and a way to ask something. */
export function LivePage({ locale, leads, ...stage }: LivePageProps) {
  const w = liveWords(locale)
  const { live } = stage
  const at = `/week/${live.week}/sessions/${live.id}`
  const pieces = stagePieces(locale, stage)
  return (
    <Framed accent={live.accent}>
      <PageHead title={<span dir="auto">{live.title}</span>}>
        <p>
          <a href={at}>{w('live.back', { title: live.title })}</a>
        </p>
        {leads ? (
          <p>
            <a href={`${at}/desk`}>{w('live.desk')}</a>
          </p>
        ) : null}
      </PageHead>
      <Live src={live.stage === 'over' ? '' : `${at}/live/line`} over={w('live.over')} away={w('live.away')}>
        <Section title={w('live.stage')} ruled>
          <LiveList name="stage" pieces={pieces} />
          <LiveList name="slide" pieces={pieces} />
          <LiveList name="film" pieces={pieces} />
          <LiveList name="question" pieces={pieces} />
          <noscript>
            <p>
              <a href={`${at}/live`}>{w('live.refresh')}</a>
            </p>
          </noscript>
          {live.asks && live.stage !== 'over' ? (
            <Actions>
              <LinkButton href={`${at}/live/ask`}>{w('ask.link')}</LinkButton>
            </Actions>
          ) : null}
        </Section>
        <Section title={w('captions.title')} ruled>
          <kv-captions data-quiet={w('captions.quiet')} data-loud={w('captions.loud')}>
            <div class="kv-captions" role="log" aria-live="polite">
              <LiveList name="captions" pieces={pieces} />
            </div>
          </kv-captions>
          <Small>{w('captions.about')}</Small>
        </Section>
      </Live>
      <Watch w={w} live={live} />
    </Framed>
  )
}

/** Picture and sound are elsewhere: whose website that is, and what it may know, stands before the way there. */
const Watch = ({
  w,
  live: { streamUrl, streamHost: host, slidesUrl },
}: {
  w: LiveWords
  live: LiveSession
}) => (
  <Section title={w('watch.title')} ruled>
    <p>{streamUrl ? w('watch.about', { host }) : w('watch.none')}</p>
    {streamUrl ? (
      <p>
        <a class="kv-stage__elsewhere" href={streamUrl} target="_blank" rel="noopener noreferrer">
          {w('watch.link', { host })}
        </a>
      </p>
    ) : null}
    {slidesUrl ? (
      <p>
        <a class="kv-stage__elsewhere" href={slidesUrl} target="_blank" rel="noopener noreferrer">
          {w('watch.slides')}
        </a>
      </p>
    ) : null}
  </Section>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-captions': { 'data-quiet': string; 'data-loud': string; children?: Child }
    }
  }
}
