/** Empty lines on a printed sheet, to write on with a pen. */
export const WritingLines = ({ count }: { count: number }) => (
  <div class="kv-writing-lines" aria-hidden="true">
    {[...Array(count).keys()].map(() => (
      <div class="kv-writing-lines__line" />
    ))}
  </div>
)
