import { PrintButton } from '../../../../design/index.ts'
import type { Sheet } from '../sheet.ts'
import { PaperLetter } from './PaperLetter.tsx'

interface LettersProps {
  title: string
  sheets: readonly Sheet[]
  /** What stands on the button, and where there is nothing to print. */
  print: string
  none: string
  back: { href: string; label: string }
}

/** Letters to print, one on a sheet. */
export function LettersSheet({ title, sheets, print, none, back }: LettersProps) {
  return (
    <>
      {sheets.length === 0 ? <h1>{title}</h1> : null}
      <p class="kv-no-print">
        {sheets.length > 0 ? <PrintButton label={print} /> : none} <a href={back.href}>{back.label}</a>
      </p>
      {sheets.map((sheet) => (
        <div lang={sheet.locale}>
          <PaperLetter {...sheet} />
        </div>
      ))}
    </>
  )
}
