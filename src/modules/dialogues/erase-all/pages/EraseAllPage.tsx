import { Actions, LinkButton, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Place } from '../../card/own-words/place.ts'
import { eraseAllWords } from '../locales/index.ts'

interface EraseAllProps {
  locale: Locale
  place: Place
  /** They have a chair at a conversation that is not over. */
  keeps: boolean
}

/** What goes, what stays, and what cannot be reached any more; two ways that go less far stand first. */
export function EraseAllPage({ locale, place, keeps }: EraseAllProps) {
  const w = eraseAllWords(locale)
  const withAccount = place.as === 'person'
  const list = (keys: readonly Parameters<typeof w>[0][]) => (
    <ul>
      {keys.map((key) => (
        <li>{w(key)}</li>
      ))}
    </ul>
  )
  return (
    <>
      <PageHead title={w('title')} lead={w(withAccount ? 'lead' : 'lead.card')} />
      <Section title={w('rather')} ruled>
        <p>
          <a href={`${place.base}/take-along`}>{w('rather.take-along')}</a>
        </p>
        <p>
          <a href={place.home}>{w('rather.some')}</a>
        </p>
      </Section>
      <Section title={w('goes')} ruled>
        {list([
          'goes.words',
          'goes.seat',
          ...(withAccount ? (['goes.account', 'goes.phone'] as const) : []),
          'goes.keys',
        ])}
      </Section>
      <Section title={w('stays')} ruled>
        {list(['stays.fact', 'stays.log', 'stays.made'])}
      </Section>
      <Section title={w('beyond')} ruled>
        {list(['beyond.read', 'beyond.typed', 'beyond.sent', 'beyond.backups'])}
      </Section>
      {keeps ? (
        <Notice kind="care">
          <p>{w('keeps')}</p>
        </Notice>
      ) : null}
      <Actions>
        <LinkButton href={`${place.base}/erase-all/sure`} variant="danger">
          {w('go-on')}
        </LinkButton>
        <LinkButton href={place.base} variant="quiet">
          {w('keep')}
        </LinkButton>
      </Actions>
    </>
  )
}
