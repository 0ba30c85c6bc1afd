import { PageHead } from '../../../../../design/index.ts'
import type { TogetherWords } from '../../words.ts'

/** What happens next, for who answered a letter without an account. */
export function SaidYesPage({ w, says }: { w: TogetherWords; says: 'yes' | 'no' }) {
  return says === 'yes' ? (
    <PageHead title={w('with.done.title')} lead={w('with.done')} />
  ) : (
    <PageHead title={w('with.no.title')} lead={w('with.no')} />
  )
}
