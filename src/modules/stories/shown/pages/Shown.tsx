import { Actions, LinkButton } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { readChapters, sizeOf, slideName, timeOf } from '../../../../platform/recordings/index.ts'
import { type ShownWords, shownWords } from '../locales/index.ts'
import { licenceAddress, type Shown as ShownThing } from '../shown.ts'

interface ShownProps {
  locale: Locale
  shown: ShownThing
  title: string
  /** Whether it is a recording. */
  heard: boolean
  /** Where its file and its tracks stand. */
  base: string
  /** Of its heading. */
  level?: 2 | 4
}

/** What one looks at or listens to with a story. It plays when asked to, and never by itself. */
export function Shown({ locale, shown, title, heard, base, level = 2 }: ShownProps) {
  const w = shownWords(locale)
  const { url, host, licence, until, captions } = shown
  const Head = `h${level}` as const
  const words = licenceAddress[licence]
  return (
    <section class="kv-shown" lang={locale}>
      <Head>{w(heard ? 'read.recording' : 'read.presentation')}</Head>
      {url ? (
        <>
          <p>{w('read.elsewhere', { host })}</p>
          <p>
            <a class="kv-stage__elsewhere" href={url} target="_blank" rel="noopener noreferrer">
              {w(heard ? 'read.recording.link' : 'read.presentation.link', { host })}
            </a>
          </p>
        </>
      ) : heard ? (
        <Player {...{ w, shown, title, base }} />
      ) : (
        <Slides {...{ locale, w, shown, base }} />
      )}
      {heard ? <Chapters {...{ w, shown, base, level }} /> : null}
      {captions ? (
        <p>
          <a href={`${base}/captions.vtt`}>{w('read.captions.file')}</a>
        </p>
      ) : null}
      {until ? <p>{w('read.until', { day: dayInWords(locale, until) })}</p> : null}
      {licence ? (
        <p>
          {w(`read.may.${licence}`)}{' '}
          {words ? <a href={words}>{w('read.licence', { name: licenceName[licence] ?? '' })}</a> : null}
        </p>
      ) : null}
    </section>
  )
}

const licenceName: Readonly<Partial<Record<ShownThing['licence'], string>>> = {
  by: 'CC BY 4.0',
  'by-sa': 'CC BY-SA 4.0',
  zero: 'CC0 1.0',
}

interface PartProps {
  w: ShownWords
  shown: ShownThing
  base: string
}

function Player({ w, shown, title, base }: PartProps & { title: string }) {
  const isVideo = shown.contentType.startsWith('video/')
  const own = { class: 'kv-watch', controls: true, preload: 'metadata', src: `${base}/file` } as const
  const label = w(isVideo ? 'read.video' : 'read.audio', { title })
  const inside = (
    <>
      {shown.captions ? (
        <track kind="captions" src={`${base}/captions.vtt`} label={w('read.captions')} default />
      ) : null}
      {shown.chapters ? (
        <track kind="chapters" src={`${base}/chapters.vtt`} label={w('read.chapters')} />
      ) : null}
      <a href={`${base}/file`}>{w('read.open')}</a>
    </>
  )
  return (
    <>
      {isVideo ? (
        <video {...own} aria-label={label}>
          {inside}
        </video>
      ) : (
        <audio {...own} aria-label={label}>
          {inside}
        </audio>
      )}
      {isVideo && !shown.captions ? <p>{w('read.captions.none')}</p> : null}
    </>
  )
}

function Slides({ locale, w, shown, base }: PartProps & { locale: Locale }) {
  const [kind, size] = [slideName(shown.contentType), sizeOf(locale, shown.bytes)]
  return (
    <>
      <Actions>
        <LinkButton href={`${base}/file`}>{w('read.download', { kind, size })}</LinkButton>
      </Actions>
      <p class="kv-small">{w('read.scanned')}</p>
    </>
  )
}

/** By name, each a way to that moment: in the file where it is ours, and else as a time to go to oneself. */
function Chapters({ w, shown, base, level }: PartProps & { level: 2 | 4 }) {
  const chapters = readChapters(shown.chapters)
  if (chapters.length === 0) return null
  const Head = `h${level + 1}` as 'h3' | 'h5'
  return (
    <>
      <Head>{w('read.chapters')}</Head>
      <kv-chapters>
        <ol class="kv-chapters">
          {chapters.map(({ at, title }) => (
            <li>
              <span class="kv-chapters__time">{timeOf(at)}</span>{' '}
              {shown.file ? (
                <a href={`${base}/file#t=${at}`} data-at={String(at)} dir="auto">
                  {title}
                </a>
              ) : (
                <span dir="auto">{title}</span>
              )}
            </li>
          ))}
        </ol>
      </kv-chapters>
    </>
  )
}
