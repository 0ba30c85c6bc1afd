import { CallIn, Notice } from '../../../../design/index.ts'
import type { ShareWords } from '../locales/index.ts'

interface PassOnProps {
  w: ShareWords
  contact: { name: string; phone: string }
}

/** Said before anybody sends something: what cannot stay with who reads it, and whom one can call first. */
export const PassOn = ({ w, contact: { name, phone } }: PassOnProps) => (
  <Notice kind="care">
    <p>
      {w('pass-on')}{' '}
      {phone ? <CallIn text={w('pass-on.call', { name })} phone={phone} /> : w('pass-on.danger')}
    </p>
  </Notice>
)
