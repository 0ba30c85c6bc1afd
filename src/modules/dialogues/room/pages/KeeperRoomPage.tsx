import { Actions, Button, Circle, Heading, LinkButton, PageHead, Qr } from '../../../../design/index.ts'
import { clockTime } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { roomWords } from '../locales/index.ts'
import type { AtDoor, Expected, OpenRoom } from '../queries.ts'
import { WhoWaits } from './WhoWaits.tsx'
import { WhoWasThere } from './WhoWasThere.tsx'

export interface KeeperRoomProps {
  locale: Locale
  dialogueId: string
  /** Undefined: the door is closed. */
  room: OpenRoom | undefined
  /** Who may be said to have been there; nobody before the harvest. */
  expected: readonly Expected[]
  /** Who came with the code alone and waits for a seat. */
  waiting: readonly AtDoor[]
  /** The harvest was opened before. */
  begun: boolean
  /** The conversation is closed: no door opens. */
  closed: boolean
  /** Some sit behind the circle. */
  listeners: boolean
  /** Sits down with their account; who keeps it with a code comes in through the door. */
  hasAccount: boolean
  origin: string
  hidden: FormState['hidden']
}

/** For who keeps the fire: open the harvest, hang the code on the wall, close the door. */
export function KeeperRoomPage(props: KeeperRoomProps) {
  const { locale, dialogueId, room, begun, closed, listeners, hidden } = props
  const w = roomWords(locale)
  const at = `/dialogues/${dialogueId}`
  return (
    <>
      {room ? <Wall {...props} room={room} /> : null}
      {room ? null : (
        <>
          <PageHead title={w('room.title')} lead={w('room.lead')} drawing={<Circle chairs={7} open={0} />} />
          {closed ? (
            <p>{w('room.over')}</p>
          ) : (
            <>
              <p>{begun ? w('room.again.body') : w('room.open.body')}</p>
              <form method="post" action={`${at}/room/open`}>
                <Hidden hidden={hidden} />
                <Actions>
                  <Button>{begun ? w('room.again.do') : w('room.open.do')}</Button>
                </Actions>
              </form>
            </>
          )}
        </>
      )}
      {listeners ? <p class="kv-no-print">{w('room.listeners')}</p> : null}
      <WhoWaits {...props} />
      {begun ? <AtOwnTable {...props} /> : null}
      <WhoWasThere {...props} />
      <nav class="kv-no-print kv-room-links" aria-label={w('room.links')}>
        <ul>
          <li>
            <a href={`${at}/harvest`}>{w('room.harvest')}</a>
          </li>
          <li>
            <a href={`${at}/cards`}>{w('room.cards')}</a>
          </li>
          <li>
            <a href={at}>{w('room.back')}</a>
          </li>
        </ul>
      </nav>
    </>
  )
}

/** Large enough for the other side of the room, and to print. */
function Wall({ locale, dialogueId, room, origin, hidden }: KeeperRoomProps & { room: OpenRoom }) {
  const w = roomWords(locale)
  const address = `${origin.replace(/^https?:\/\//, '')}/r`
  return (
    <>
      <div class="kv-wall kv-wide">
        <h1 class="kv-wall__title">{w('room.wall.title')}</h1>
        <div class="kv-wall__ways">
          <div>
            <p class="kv-wall__how">{w('room.wall.go', { address })}</p>
            <p class="kv-wall__how">{w('room.wall.type')}</p>
            <p class="kv-wall__code">
              {(room.code.match(/.{5}/g) ?? []).map((group, i) => (
                <>
                  {i > 0 ? ' ' : null}
                  <span>{group}</span>
                </>
              ))}
            </p>
          </div>
          <div class="kv-wall__scan">
            <p class="kv-wall__how">{w('room.wall.scan')}</p>
            <Qr text={`${origin}/r/${room.code}`} label={w('room.wall.qr')} />
          </div>
        </div>
        <p class="kv-wall__nothing">{w('room.wall.nothing')}</p>
      </div>
      <div class="kv-no-print kv-room-part">
        <p>{w('room.wall.until', { time: clockTime(locale, room.endsAt) })}</p>
        <form method="post" action={`/dialogues/${dialogueId}/room/close`}>
          <Hidden hidden={hidden} />
          <p>{w('room.close.body')}</p>
          <Actions>
            <Button variant="quiet">{w('room.close.do')}</Button>
          </Actions>
        </form>
      </div>
    </>
  )
}

function AtOwnTable({ locale, dialogueId, room, hasAccount, hidden }: KeeperRoomProps) {
  const w = roomWords(locale)
  if (!hasAccount && !room) return null
  return (
    <div class="kv-no-print kv-room-part">
      <Heading level={2}>{w('room.sit')}</Heading>
      <p>{w('room.sit.body')}</p>
      {hasAccount ? (
        <form method="post" action={`/dialogues/${dialogueId}/sit`}>
          <Hidden hidden={hidden} />
          <Actions>
            <Button variant="quiet" pictogram="speak">
              {w('enter.do')}
            </Button>
          </Actions>
        </form>
      ) : (
        <Actions>
          <LinkButton href={`/r/${room?.code}`} variant="quiet" pictogram="speak">
            {w('enter.do')}
          </LinkButton>
        </Actions>
      )}
    </div>
  )
}
