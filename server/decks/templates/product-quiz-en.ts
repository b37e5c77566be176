/** The product quiz in English; the shape that the other languages follow. */
export const productQuizEnglish = {
  title: 'Product quiz',
  opening: {
    title: 'How well do you know your way around?',
    subtitle: 'Five questions, two minutes, one podium',
    notes:
      'Made for a trade-show stand or a break: it can run every half-hour. Put your product’s name in the title and exchange the questions for your own.',
  },
  rules: {
    heading: 'How to play',
    text: 'Everybody plays on their own phone.',
    points: [
      'Pick one answer before the time is up',
      'The first answer counts: it cannot be changed',
      'The faster you are right, the more points you get, from 1,000 down to 500',
      'A slow network costs you nothing: your time is measured fairly',
    ],
    notes: 'Half a minute is enough. Then open the first question.',
  },
  quiz: [
    {
      question: 'What decides most in a B2B purchase?',
      options: [
        'The nicest advertisement',
        'Value and return on investment',
        'The lowest price',
        'The oldest brand',
      ],
      correct: 'b',
      explanation:
        'Companies buy rationally: what counts is what the purchase brings in, set against what it costs.',
      notes: 'An easy beginning. Exchange it for a question about your product’s main benefit.',
      seconds: 20,
    },
    {
      question: 'Who decides about a larger purchase in a company?',
      options: [
        'One buyer alone',
        'Always the managing director',
        'Several people together',
        'The one who uses it',
      ],
      correct: 'c',
      explanation:
        'A buying committee: users, experts, and those who hold the budget. That is one reason why B2B cycles are long.',
      notes: 'A good place for a question on who works with your product.',
      seconds: 20,
    },
    {
      question: 'About what share of B2B buyers expects to be treated personally, according to Salesforce?',
      options: ['20 %', '40 %', '60 %', '80 %'],
      correct: 'd',
      explanation: 'About 80 %. Personal means: their industry, their question, their name.',
      notes: 'Figures make good quiz questions: have one of your own ready, with its source.',
      seconds: 15,
    },
    {
      question: 'What does the shorter model of the funnel end with: awareness, interest, decision …?',
      options: ['Advertising', 'Action', 'Agreement', 'Archive'],
      correct: 'b',
      explanation: 'Awareness, interest, decision, action. The longer model looks further: to loyalty.',
      notes: 'The tempo rises: 15 seconds.',
      seconds: 15,
    },
    {
      question: 'Which content convinces at the end of the funnel?',
      options: ['A blog post', 'An e-book', 'A case study', 'A funny video'],
      correct: 'c',
      explanation:
        'Case studies, demonstrations and free trials convince. Posts, e-books and videos attract at the beginning.',
      notes: 'The last question. Keep the result to yourself until the podium.',
      seconds: 15,
    },
  ],
  halfway: {
    heading: 'After three questions',
    notes: 'Name the first five and say that nothing is decided: two questions are left.',
  },
  podium: {
    heading: 'The podium',
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
