import { Small } from '../../../../design/index.ts'
import { wishWords } from '../locales/index.ts'
import type { WishView } from '../queries.ts'
import { AskedAlready } from './AskedAlready.tsx'
import { AskForm, type AskFormProps } from './AskForm.tsx'

interface AskProps extends AskFormProps {
  /** Empty for who has no account: they read nothing of it. */
  wishes: readonly WishView[]
}

/** Asking for a theme; and what was asked already, for who may read that. */
export function AskPage({ wishes, ...props }: AskProps) {
  const w = wishWords(props.locale)
  return (
    <>
      <AskForm {...props} />
      <Small>{w('ask.call')}</Small>
      {props.visitor ? (
        <p>
          {w('visitor.account')} <a href="/sign-in?next=%2Fthemes%2Fask">{w('visitor.account.go')}</a>
        </p>
      ) : (
        <AskedAlready locale={props.locale} wishes={wishes} />
      )}
    </>
  )
}
