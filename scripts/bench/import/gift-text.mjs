/** A GIFT file of as many questions as asked for, in the forms that teachers use most. */
const forms = [
  (n) =>
    `::Q${n}::Which of these rivers is number ${n} in the list? {\n=The Nile#Right, it is.\n~The Rhine\n~The Volga#Not quite\n~%50%The Danube\n}`,
  (n) => `// from unit ${n % 12}\nWhat is ${n} + ${n}? {#${2 * n}:0.5}`,
  (n) => `The number ${n} is even. {${n % 2 === 0 ? 'TRUE' : 'FALSE'}}`,
  (n) => `The capital of France is {=Paris =paris ~London} and has ${n} bridges\\: count them.`,
  (n) => `Match the words of list ${n}. {\n=one -> uno\n=two -> dos\n=three -> tres\n}`,
];

export const giftText = (count) =>
  `$CATEGORY: $course$/Bench\n\n${Array.from({ length: count }, (_, n) => forms[n % forms.length](n)).join('\n\n')}\n`;
