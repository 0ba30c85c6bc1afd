/** A sentence with `{phone}` in it, in which the number can be called by touching it. */
export function WithPhone({ text, phone }: { text: string; phone: string }) {
  const [before = '', after = ''] = text.split('{phone}')
  const digits = phone.replace(/[^+\d]/g, '')
  return (
    <>
      {before}
      {digits.length >= 3 ? <a href={`tel:${digits}`}>{phone}</a> : phone}
      {after}
    </>
  )
}
