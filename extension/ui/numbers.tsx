// Tracking numbers, grouped for the eye. The groups are drawn apart by a
// margin and not by a character, so that what is selected and copied is the
// number itself.

/**
 * The groups of a number: letters and digits apart, long runs of digits in
 * fours, or in threes where that comes out even.
 *
 *     LP00123456789012  →  LP 0012 3456 7890 12
 *     RC000000014EE     →  RC 000 000 014 EE
 */
export function numberGroups(number: string): string[] {
  const runs = number.match(/\d+|[^\d]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (run.length < 6 || !/\d/.test(run)) return [run];
    const size = run.length % 4 !== 0 && run.length % 3 === 0 ? 3 : 4;
    const parts: string[] = [];
    for (let i = 0; i < run.length; i += size) parts.push(run.slice(i, i + size));
    return parts;
  });
}

/** A number, grouped for the eye, read out and copied as one. */
export function TrackingNumber({ number }: { number: string }) {
  return (
    <span class="number mono" dir="ltr" translate={false}>
      {numberGroups(number).map((group, i) => (
        <span key={i}>{group}</span>
      ))}
    </span>
  );
}
