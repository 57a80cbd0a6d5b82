/** Given names of the world common in the news: a run of capitals that begins with one is a person even without a title. */
export const GIVEN_NAMES = `
aaron abdel abdul abdullah abdulla abdelmadjid abdelaziz adam ahmed ahmad akio alain alan albert alberto aleksandr alexander alexandre alexei alexis ali alice
alejandro alfred ana andrea andrei andrej andrew andry andrzej angela angelina ann anna anne annalena anthony antoine antonio antónio antony anwar
anutin aung barack benigno benjamin bernard bill bob bongbong boris brad brian bruno carl carlos caroline catherine cecilia charles christian christine christopher
claudia constantin craig cristina cyril daniel danny david dennis denis dick dmitry dmitri donald dominic dominique don douglas eduardo edgars edward elizabeth elon emmanuel
emmerson enrico eric ernesto evan felix ferdinand ferdinando fernando fidel firmin florian fran francis francisco francois françois frank frank-walter frano fumio
gabriel george georgi gerard gerhard giorgia giorgio giuseppe gina gordon graham grant gustavo hamad hans harry hassan heinz helen henri henry hillary hugo
hussein ibrahim igor ilham ivan jack jacques jacinda jair jaime james jan jane janet jared jason javier jean jeff jens jennifer jim jimmy joao joe joko john jonathan
jordan jorge jose josé josep josef joseph joshua juan judith julie julia julio justin kamala kamal karel karl karin katherine keir kemal ken kevin khaled klaus kofi kristalina
lars laurent lawrence lech lee leila leon leonid linda lionel liz lloyd louis louise lucas luis luiz lula mahathir mahinda mahmoud malcolm manuel marc marcos margaret
maria marie mario mark marie-louise marise mark mark martin mary mateusz mathias matteo matthew maia michel michael michelle miguel mike mikhail mircea mohamed mohammad mohammed mohamad
moon muhammad muhammadu mukhriz muammar najib nancy narendra narendra neven nguema nicola nicolae nicolas nicolás nigel nikol nikola nikolai norodom olaf oleg oliver omar oscar
pablo pascal patrick paul paula paulo pavel pedro penny pete peter petr petro petteri philip philippe phankham pierre prabowo pranab prayut prayuth prak prawit queen rafael raisi ram ranil
rashid raul raúl rebecca recep retno rex ricardo richard rishi robert roberto rodrigo roger roland ron ronald rosemary rumen ruslan salva sam samantha samdech sara sarah
scott sebastian sergei sergey sergio seyyed shavkat sheikh simon stephen steve steven steven sunhil sushma sultan susan tarja tedros theresa thomas thongloun thaksin thein tim tom tony
toomas ursula valentina valeri valery vedran viktor victor viktor vincent vivian vladimir volodymyr volodymyr walter wendy werner wladimir william xavier yair yasser yoon yoweri yury yuri zoran
`
