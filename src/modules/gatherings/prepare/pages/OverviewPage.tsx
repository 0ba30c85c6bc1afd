import { Actions, Button, LinkList, PageHead, Section, SummaryList } from '../../../../design/index.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { kindName } from '../../kinds.ts'
import { gatheringWords } from '../../locales/index.ts'
import { optionsOf } from '../../place/options.ts'
import { receiveWords } from '../../receive/locales/index.ts'
import { whenInWords } from '../../time/in-words.ts'
import { prepareWords } from '../locales/index.ts'
import { type Part, parts } from '../parts.ts'
import { type PartProps, say } from './PartPage.tsx'

interface OverviewProps extends PartProps {
  now: Date
}

/** What is filled in and what is open, and the button that puts it in the agenda. */
export function OverviewPage(props: OverviewProps) {
  const { locale, form, gathering } = props
  const w = prepareWords(locale)
  const { id, status, audience, page } = gathering
  return (
    <>
      <Problems locale={locale} form={form} say={say(locale)} />
      <PageHead title={<span dir="auto">{gathering.title}</span>} lead={w(`overview.lead.${status}`)} />
      <Section>
        <SummaryList
          rows={parts.map((part) => ({
            term: w(`part.${part}`),
            detail: told(props, part) || w('overview.open'),
            action:
              page && part !== 'sign-up' ? undefined : (
                <a href={`/gatherings/${id}/prepare/${part}`}>
                  {w('overview.change')}
                  <span class="kv-hidden"> {w(`part.${part}`)}</span>
                </a>
              ),
          }))}
        />
      </Section>
      {status === 'draft' ? (
        <PostForm hidden={form.hidden}>
          <p>{w('announce.why', { audience: gatheringWords(locale)(`audience.${audience}`) })}</p>
          <Actions>
            <Button>{w('announce')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      <Section ruled>
        <LinkList
          items={[
            { href: `/gatherings/${id}`, label: w('overview.look') },
            ...(isOver(props)
              ? [{ href: `/gatherings/${id}/prepare/afterwards`, label: w('part.afterwards') }]
              : []),
            ...(status === 'announced' && !page
              ? [{ href: `/gatherings/${id}/cancel`, label: w('overview.cancel') }]
              : []),
          ]}
        />
      </Section>
    </>
  )
}

/** At least once it took place. */
const isOver = ({ gathering, occurrences, now }: OverviewProps) =>
  gathering.status === 'announced' && occurrences.some(({ endsAt }) => endsAt <= now)

/** What one part says, in a line; empty where nothing was filled in. */
function told({ locale, gathering, occurrences }: PartProps, part: Part): string {
  const w = prepareWords(locale)
  const { kind, zone, places, online, audience, signUp, mostPeople } = gathering
  switch (part) {
    case 'what':
      return kindName(locale, kind)
    case 'how':
      return gathering.occasion || (gathering.runningOrder ? w('how.told') : '')
    case 'when': {
      const [first] = occurrences
      if (!first) return ''
      const when = whenInWords(locale, { ...first, zone })
      const more = occurrences.length - 1
      return more === 0 ? when : w('times.some', { when, count: more })
    }
    case 'where':
      return [...places.map(({ name, address }) => name || address), online ? w('online.short') : '']
        .filter(Boolean)
        .join(', ')
    case 'who':
      return gatheringWords(locale)(`audience.${audience}`)
    case 'sign-up': {
      const r = receiveWords(locale)
      if (!signUp) return r('part.told.none')
      if (optionsOf(gathering).length > 0) return r('part.told.places')
      return mostPeople === null
        ? r('part.told.open')
        : `${r('part.told.open')}, ${r('part.told.most', { count: mostPeople })}`
    }
  }
}
