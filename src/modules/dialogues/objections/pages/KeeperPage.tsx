import { Actions, Button, LinkButton, Notice, PageHead } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { KeptObjection } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import type { KeptAt } from '../kept-at.ts'
import { objectionWords } from '../locales/index.ts'

interface KeeperPageProps {
  locale: Locale
  objection: KeptObjection
  form: FormState
  now: Date
  at: KeptAt
}

/** For who looks after the place: what somebody says, and setting the words aside for a while. Never whose words they are. */
export function KeeperPage({ locale, objection, form, now, at }: KeeperPageProps) {
  const w = objectionWords(locale)
  const { id, said, askedOn, asideUntil } = objection
  return (
    <>
      <PageHead title={w('keeper.title')} lead={w('keeper.lead')} />
      <Notice title={w('speaker.asked')}>
        <p dir="auto">{said}</p>
        <p>{w('speaker.on', { date: dayInWords(locale, askedOn) })}</p>
      </Notice>
      {asideUntil === null ? (
        <form method="post" action={at.address(id)}>
          <Hidden hidden={form.hidden} />
          <p>{w('keeper.aside')}</p>
          <Actions>
            <Button variant="quiet">{w('keeper.aside.do')}</Button>
          </Actions>
        </form>
      ) : (
        <p>
          {asideUntil > now
            ? w('keeper.aside.until', { date: longDate(locale, asideUntil) })
            : w('keeper.aside.once')}
        </p>
      )}
      <Actions>
        <LinkButton href={at.home} variant="quiet">
          {w(at.home === '/mine' ? 'keeper.back' : 'keeper.back.card')}
        </LinkButton>
      </Actions>
    </>
  )
}
