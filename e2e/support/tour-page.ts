/** The page that the tour pastes: invented, and shaped as saved topic pages are. */
export const tourPage = `Nov. 18, 2026
Council keeps the night bus for one more winter
A tie was broken by the vote that usually counts last
Nov. 18, 2026
Council keeps the night bus for one more winter
A tie was broken by the vote that usually counts last
Local government
Share this page
The town council of Harrow Bridge voted 5–4 to keep its night bus running until
April 2027.
Eight members had split evenly, so the mayor, who votes only on a tie, decided.
The bus costs $412,000 a year and carries about 190 riders a night, most of them on their way to work.
Opponents say the same money would pay for two more buses in the afternoon.
A count of riders in February will be read before the council votes again.
Why did the mayor vote on this question?
She always votes first
The eight members had split evenly *
The bus runs past the town hall
The budget is hers alone
About how many riders does the night bus carry in a week of seven nights?
What should count more when a town pays for a bus: how many ride, or who has no other way?
Unlock every practice question with a full account
Start quiz
`;
