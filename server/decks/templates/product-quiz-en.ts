/** The product quiz in English; the shape that the other languages follow. */
export const productQuizEnglish = {
  title: 'Product quiz',
  teamNames: ['Orange', 'Blue'],
  opening: {
    title: 'How well do you know your way around?',
    subtitle: 'Five questions, three minutes, two teams, one podium',
    notes:
      'Made for a trade-show stand or a break: it can run every half-hour. Put your product’s name in the title and exchange the questions for your own.',
  },
  rules: {
    heading: 'How to play',
    text: 'Everybody plays on their own phone.',
    points: [
      'Every question is of another kind: read it before you tap',
      'The first answer counts: it cannot be changed',
      'The faster you are right, the more points you get; half right earns half of them',
      'A slow network costs you nothing: your time is measured fairly',
    ],
    notes:
      'Half a minute is enough. Everybody is in a team already: the phone says which. Then open the first question.',
  },
  pick: {
    question: 'What decides most in a B2B purchase?',
    options: [
      'The nicest advertisement',
      'Value and return on investment',
      'The lowest price',
      'The oldest brand',
    ],
    explanation:
      'Companies buy rationally: what counts is what the purchase brings in, set against what it costs.',
    notes: 'An easy beginning. Exchange it for a question about your product’s main benefit.',
  },
  myth: {
    question: 'In a company one person alone decides about a larger purchase.',
    labels: { true: 'Fact', false: 'Myth' },
    explanation:
      'A myth: users, experts and those who hold the budget decide together. That is one reason why B2B cycles are long.',
    notes: 'Quick and fun: 15 seconds. A good place for a common error about your product.',
  },
  several: {
    question: 'Which three convince at the end of the funnel?',
    options: [
      'A blog post',
      'A case study',
      'An advertisement',
      'A free trial',
      'A demonstration',
      'A funny video',
    ],
    explanation:
      'Case studies, demonstrations and free trials convince. Posts, advertisements and videos attract at the beginning.',
    notes: 'Say aloud that three are right: a wrong pick takes a right one away.',
  },
  match: {
    question: 'Which touchpoint belongs to which stage?',
    pairs: [
      { left: 'Advertisement', right: 'Awareness' },
      { left: 'Price comparison', right: 'Evaluation' },
      { left: 'Contact form', right: 'Engagement' },
      { left: 'Signed contract', right: 'Purchase' },
    ],
    explanation: 'Each stage has touchpoints of its own. Every right pair earns its share of the points.',
    notes: '40 seconds. With your own product: features and what they are good for.',
  },
  sort: {
    question: 'Funnel or pipeline? Sort them',
    funnel: 'Funnel',
    pipeline: 'Pipeline',
    ofFunnel: ['Seen with the buyer’s eyes', 'Counts people', 'Begins with the first glance'],
    ofPipeline: ['Seen with the seller’s eyes', 'Counts deals', 'Begins with a qualified contact'],
    explanation:
      'The funnel is the buyer’s whole way. The pipeline is the seller’s own process of closing deals.',
    notes: 'The last question counts twice. Keep the result to yourself until the podium.',
  },
  halfway: {
    heading: 'After three questions',
    notes: 'Name the first five and say that nothing is decided: two questions are left.',
  },
  teams: {
    heading: 'Which team is ahead?',
    notes: 'The average counts, so size is no advantage. First the teams, then the three best players.',
  },
  podium: {
    heading: 'The podium',
    text: 'A small prize for each of the three',
    notes: 'Hand over a small prize at once: it draws the next players.',
  },
  more: {
    question: 'What would you like to see next?',
    enough: 'Nothing more, the quiz was fun',
    material: 'Something to read',
    demo: 'A demonstration',
    offer: 'An offer for our company',
    notes:
      'This question turns players into prospects. It stays covered until you reveal it, so that nobody is watched.',
  },
  contact: {
    heading: 'Where may we send it?',
    text: 'Only what you have just chosen.',
    thanks: 'Thank you for playing! We will be in touch.',
    notes: 'For a stand: offer to show it at once to whoever chose the demonstration.',
  },
}
