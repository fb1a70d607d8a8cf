/** A few numbers for whoever runs this, in Prometheus' text format. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const answers = new Map<string, number>();
  let counted = 0;
  let repeated = 0;
  let replayed = 0;

  return {
    answered(status: number) {
      const kind = `${Math.floor(status / 100)}xx`;
      answers.set(kind, (answers.get(kind) ?? 0) + 1);
    },
    signed(recorded: {counted: boolean; replayed: boolean}) {
      if (recorded.replayed) replayed++;
      else if (recorded.counted) counted++;
      else repeated++;
    },
    text({live, waiting, snapshotAge}: {live: number; waiting: number; snapshotAge: number}) {
      return [
        ...[...answers].map(([status, n]) => `w4r_answers_total{status="${status}"} ${n}`),
        `w4r_signatures_total{outcome="counted"} ${counted}`,
        `w4r_signatures_total{outcome="repeated"} ${repeated}`,
        `w4r_signatures_total{outcome="replayed"} ${replayed}`,
        `w4r_live_streams ${live}`,
        `w4r_signatures_waiting ${waiting}`,
        `w4r_counts_age_seconds ${snapshotAge.toFixed(1)}`,
        '',
      ].join('\n');
    },
  };
}
