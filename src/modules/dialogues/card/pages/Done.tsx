import { Button } from '../../../../design/index.ts'
import type { CardWords } from '../locales/index.ts'

/** Always in sight where a device may be shared: closes what the code opened. */
export const Done = ({ w }: { w: CardWords }) => (
  <form method="post" action="/seat/leave" class="kv-done">
    <p>{w('done.body')}</p>
    <Button variant="quiet">{w('done')}</Button>
  </form>
)
