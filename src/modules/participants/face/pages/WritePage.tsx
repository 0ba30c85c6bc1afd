import { Heading, LinkList, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Place } from '../../place.ts'
import { isFollowed, kindsFor } from '../kinds.ts'
import { faceWords } from '../locales/index.ts'
import type { CallerView, EntryView, FaceView } from '../queries.ts'
import { Entries } from './Entries.tsx'

interface WriteProps {
  locale: Locale
  place: Place
  face: FaceView
  entries: readonly EntryView[]
  callers: readonly CallerView[]
}

/** Everything a place says of itself, for who writes it. */
export function WritePage({ locale, place, face, entries, callers }: WriteProps) {
  const w = faceWords(locale)
  const base = `/circles/${place.slug}/face`
  const more = ({ kind, id }: EntryView) => (
    <p class="kv-told__more">
      <a href={`${base}/${kind}/${id}`}>{w('write.change')}</a>
      {isFollowed(kind) ? <a href={`${base}/${kind}/${id}/follow-up`}>{w('write.follow-up')}</a> : null}
    </p>
  )
  return (
    <>
      <PageHead title={w('write.title', { name: place.name })} lead={w('write.lead')}>
        <p>
          <a href={`/circles/${place.slug}`}>{w('write.back')}</a>
        </p>
      </PageHead>
      <Section title={w('introduce.title')} ruled>
        {[face.who, face.worksOn, face.sites].map((words) =>
          words ? <p class="kv-as-typed">{words}</p> : null,
        )}
        <LinkList items={[{ href: `${base}/words`, label: w('write.words') }]} />
      </Section>
      {kindsFor(place.kind).map((kind) => {
        const said = entries.filter((entry) => entry.kind === kind)
        return (
          <Section title={w(`kind.${kind}`)} ruled>
            {said.length > 0 ? (
              <Entries locale={locale} entries={said} more={more} />
            ) : (
              <Small>{w('write.nothing')}</Small>
            )}
            <LinkList items={[{ href: `${base}/${kind}/new`, label: w(`write.add.${kind}`) }]} />
          </Section>
        )
      })}
      <Section ruled>
        <Heading>{w('callers.title')}</Heading>
        {callers.length > 0 ? (
          <ul>
            {callers.map(({ name, saidYes }) => (
              <li>{saidYes ? name : w('write.asked', { name })}</li>
            ))}
          </ul>
        ) : null}
        <LinkList items={[{ href: `${base}/callers`, label: w('write.add.caller') }]} />
      </Section>
    </>
  )
}
