/** Prints the table by format, then what was refused, noted and explained. */
const sum = (rows, key) => rows.reduce((all, row) => all + row[key], 0);

function merged(rows, key) {
  const all = {};
  for (const row of rows) for (const [word, count] of Object.entries(row[key])) all[word] = (all[word] ?? 0) + count;
  return Object.entries(all)
    .sort((one, other) => other[1] - one[1])
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

/** Whether nothing was read wrong. */
export function printTable(judged) {
  const formats = [...new Set(judged.map(({ format }) => format))].sort();
  const columns = ['files', 'expected', 'right', 'refused', 'wrong', 'compared'];
  console.log(`${'format'.padEnd(12)}${columns.map((name) => name.padStart(10)).join('')}`);
  const print = (name, rows) => {
    const read = sum(rows, 'read');
    const wrong = sum(rows, 'wrong');
    const cells = [
      rows.length,
      sum(rows, 'expected'),
      Math.max(0, read - wrong),
      sum(rows, 'refused'),
      wrong,
      sum(rows, 'compared'),
    ];
    console.log(`${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
  };
  for (const format of formats)
    print(
      format,
      judged.filter((one) => one.format === format),
    );
  print('all', judged);
  console.log('\ncompared: questions that were compared part by part with what the file is known to hold');
  for (const format of formats) {
    const rows = judged.filter((one) => one.format === format);
    const refused = merged(rows, 'reasons');
    const noted = merged(rows, 'notes');
    if (refused || noted)
      console.log(`\n${format}${refused ? `\n  refused: ${refused}` : ''}${noted ? `\n  noted: ${noted}` : ''}`);
    for (const { name, difference, expected, read, refused: left } of rows)
      if (difference)
        console.log(`  ${name}: ${read} read and ${left} refused where the corpora count ${expected}: ${difference}`);
    for (const { name, lines, readAs } of rows)
      for (const line of lines) console.log(`  WRONG ${name} (${readAs.join(', ')}): ${line}`);
  }
  return judged.every(({ wrong }) => wrong === 0);
}
