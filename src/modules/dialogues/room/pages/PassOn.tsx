import { Notice } from '../../../../design/index.ts'
import type { RoomWords } from '../locales/index.ts'
import type { Table } from '../queries.ts'

/** Said before anybody writes: what cannot stay here, to whom it goes, and whom one can call outside. */
export function PassOn({ w, table }: { w: RoomWords; table: Table }) {
  const { passOnTo, confidantName: name, confidantPhone: phone } = table
  return (
    <Notice kind="care" title={w('pass-on.title')}>
      <p>
        {w('pass-on.what')}{' '}
        {passOnTo ? (
          <span dir="auto">{w('pass-on.to', { who: passOnTo.replace(/[.\s]+$/, '') })}</span>
        ) : null}
      </p>
      {name && phone ? <p>{w('pass-on.confidant', { name, phone })}</p> : null}
    </Notice>
  )
}
