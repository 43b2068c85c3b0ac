/** What a site says about itself is left out, and a sentence that only mentions such words is not. */
import { describe, expect, it } from 'vitest';
import { noticeOf } from './notices';

it.each([
  'Upgrade to Premium to access all practice questions.',
  'Upgrade to PremiumThese questions are part of the topic.',
  'Take the full quiz to master this topic.',
  'Sign up for free to save your answers.',
  'Subscribe to our newsletter today.',
  'Log in to continue.',
  'Advertisement',
  '© 2025 Civics',
  'Copyright 2025 Civics. All rights reserved.',
  '5 min read',
  'Question 1 of 5',
  'Home > Politics > Courts',
  'We use cookies to improve this site.',
  'Already have an account? Log in',
  'Want to learn more about this topic?',
  'Terms of Service | Privacy Policy',
  'Photo by Ann Lee',
  'These questions are part of the court topic.',
  'Unlock every practice question with a full account',
  'Was this article helpful?',
  'Related stories',
])('%s is a notice', (text) => expect(noticeOf(text)).toBe('notice'));

it.each([
  'Start Quiz',
  'Begin the quiz',
  'Sign up',
  'Subscribe',
  'Log in',
  'Share on Facebook',
  'Read more',
  'Next question',
  'Show answer',
  'Submit',
  'Print',
])('%s is a button', (text) => expect(noticeOf(text)).toBe('button'));

describe('sentences about the world are kept', () => {
  it.each([
    'Voters may sign up online until Oct. 6, and about 2 million people subscribe to the reminder service.',
    'Signing up for insurance became easier after the law passed.',
    'Subscribers sued the company over its cookie policy.',
    'Shares of the company fell by 5% after the court ruled.',
    'Cookies that follow people across sites need their consent under the law.',
    'Advertising on buses will be banned from March 1.',
    'Congress took the full week to debate the bill.',
    'Print newspapers lost a third of their readers in ten years.',
    'The premium for flood insurance rose by 12 percent.',
    'Copyright lasts for 70 years after the author dies.',
    'Start-up firms asked for lower taxes.',
    'Photographers asked the court to open the hearing.',
    'Register offices will open on Sundays before the vote.',
    'Join the army or face a fine was the rule until 1973.',
    'Question time in Parliament lasts half an hour.',
    'What does a premium account on a site cost?',
    'Home rule lets a city write its own charter.',
    'Video footage by the police showed the arrest.',
  ])('%s', (text) => expect(noticeOf(text)).toBeNull());
});
