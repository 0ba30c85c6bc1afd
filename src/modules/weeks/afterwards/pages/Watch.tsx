import type { Child } from 'hono/jsx'
import { Actions, LinkButton, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { sizeOf, slideName, timeOf } from '../../../../platform/recordings/index.ts'
import { afterWords } from '../locales/index.ts'
import type { Keepsake } from '../queries.ts'
import type { Said } from '../said.ts'

interface WatchProps {
  locale: Locale
  keepsake: Keepsake
  said: Said
  /** Its own address, in full, for on paper. */
  address: string
}

/** What is to be looked at or listened to. It plays when asked to, and never by itself. */
export function Watch({ locale, keepsake, said, address }: WatchProps) {
  const w = afterWords(locale)
  const { url, host, title, contentType, bytes, kind } = keepsake
  const at = `/week/${keepsake.week.slug}/kept/${keepsake.id}`
  if (url)
    return (
      <Section>
        <p>{w('watch.about', { host })}</p>
        <p>
          <a class="kv-stage__elsewhere" href={url} target="_blank" rel="noopener noreferrer">
            {w(kind === 'recording' ? 'watch.link' : 'slides.link', { host })}
          </a>
        </p>
      </Section>
    )
  if (kind === 'presentation')
    return (
      <Section>
        <Actions>
          <LinkButton href={`${at}/file`}>
            {w('slides.download', { kind: slideName(contentType), size: sizeOf(locale, bytes) })}
          </LinkButton>
        </Actions>
        <p>{w('slides.scanned')}</p>
      </Section>
    )
  const isVideo = contentType.startsWith('video/')
  const shared = { controls: true, preload: 'metadata', src: `${at}/file` } as const
  const label = w(isVideo ? 'watch.video' : 'watch.audio', { title })
  const inside = (
    <>
      {said.captions.length > 0 ? (
        <track kind="captions" src={`${at}/captions.vtt`} label={w('watch.captions')} default />
      ) : null}
      {said.chapters.length > 0 ? (
        <track kind="chapters" src={`${at}/chapters.vtt`} label={w('watch.chapters')} />
      ) : null}
      <a href={`${at}/file`}>{w('watch.open')}</a>
    </>
  )
  return (
    <Section>
      {isVideo ? (
        <video class="kv-watch" {...shared} aria-label={label}>
          {inside}
        </video>
      ) : (
        <audio class="kv-watch" {...shared} aria-label={label}>
          {inside}
        </audio>
      )}
      {isVideo && said.captions.length === 0 ? <p>{w('watch.no-captions')}</p> : null}
      <p class="kv-watch__print">{w('watch.print', { address })}</p>
    </Section>
  )
}

/** By name, each a way to that moment: in the file where it is ours, and else as a time to go to oneself. */
export function Chapters({ locale, keepsake, said }: Omit<WatchProps, 'address'>) {
  const w = afterWords(locale)
  const file = keepsake.url ? undefined : `/week/${keepsake.week.slug}/kept/${keepsake.id}/file`
  if (said.chapters.length === 0) return null
  return (
    <Section title={w('watch.chapters')} ruled>
      <kv-chapters>
        <ol class="kv-chapters">
          {said.chapters.map(({ at, title }) => (
            <li>
              <span class="kv-chapters__time">{timeOf(at)}</span>{' '}
              {file ? (
                <a href={`${file}#t=${at}`} data-at={String(at)} dir="auto">
                  {title}
                </a>
              ) : (
                <span dir="auto">{title}</span>
              )}
            </li>
          ))}
        </ol>
      </kv-chapters>
    </Section>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-chapters': { children?: Child }
    }
  }
}
