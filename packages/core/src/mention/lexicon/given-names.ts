/** Given names of the world common in the news: a run of capitals that begins with one is a person even without a title. */
export const GIVEN_NAMES = `
aaron abdel abdul abdullah abdulla abdelmadjid abdelaziz adam ahmed ahmad akio alain alan albert alberto aleksandr alexander alexandre alexei
alexis ali alice alejandro alfred andrea andrei andrej andrew andry andrzej angela angelina ann anna anne annalena anthony antoine antonio
antónio antony anwar anutin aung barack benigno benjamin bernard bill bob bongbong boris brad brian bruno carl carlos caroline catherine
cecilia charles christian christine christopher claudia constantin craig cristina cyril daniel danny david dennis denis dick dmitry dmitri
donald dominic dominique douglas eduardo edgars edward elizabeth elon emmanuel emmerson enrico eric ernesto evan felix ferdinand ferdinando
fernando fidel firmin florian fran francis francisco francois françois frank frank-walter frano fumio gabriel george georgi gerard gerhard
giorgia giorgio giuseppe gina gordon graham grant gustavo hamad hans harry hassan heinz helen henri henry hillary hugo hussein ibrahim igor
ilham ivan jack jacques jacinda jair jaime james jan jane janet jared jason javier jean jeff jens jennifer jim jimmy joao joe joko john
jonathan jorge jose josé josep josef joseph joshua juan judith julie julia julio justin kamala kamal karel karl karin katherine keir kemal
ken kevin khaled klaus kofi kristalina lars laurent lawrence lech leila leon leonid linda lionel liz lloyd louis louise lucas luis luiz lula
mahathir mahinda mahmoud malcolm manuel marc marcos margaret maria marie mario mark marie-louise marise martin mary mateusz mathias matteo
matthew maia michel michael michelle miguel mike mikhail mircea mohamed mohammad mohammed mohamad muhammad muhammadu mukhriz muammar najib
nancy narendra neven nguema nicola nicolae nicolas nicolás nigel nikol nikola nikolai norodom olaf oleg oliver omar oscar pablo pascal
patrick paul paula paulo pavel pedro penny pete peter petr petro petteri philip philippe phankham pierre prabowo pranab prayut prayuth prak
prawit rafael raisi ram ranil rashid raul raúl rebecca recep retno rex ricardo richard rishi robert roberto rodrigo roger roland ron ronald
rosemary rumen ruslan salva sam samantha samdech sara sarah scott sebastian sergei sergey sergio seyyed shavkat sheikh simon stephen steve
steven sunhil sushma sultan susan tarja tedros theresa thomas thongloun thaksin thein tim tom tony toomas ursula valentina valeri valery
vedran viktor victor vincent vivian vladimir volodymyr walter wendy werner wladimir william xavier yair yasser yoon yoweri yury yuri zoran
dan marco holly faith damien deborah tamsin jake ivanka melania hunter chuck hakeem elise lindsey ted ely kurt karoline tulsi kash howard
jamieson rick mitch bernie amy sonia sherri audrey kate carolyn jenny bruce geoffrey kent nikki tammy ami gary garry max lara petra zuzana
ludmila sanna ulf jonas kaja ingrida krisjanis gitanas alar evika kersti magdalena dalia arturs emomali sooronbay sadyr kassym-jomart
gurbanguly serdar ilir edi milo aleksandar boyko kiril stefan kyriakos prokopis katerina viola micheál leo taoiseach varadkar charlie ben
rachel yvette priti suella jeremy luigi felipe marcelo mariano bettina guy sophie elio bart wouter hanke wopke kajsa magnus per mette anders
margrethe erna ine gitte sauli pekka elina stubb subrahmanyam rajnath nirmala droupadi imran shehbaz nawaz asif gotabaya maithripala anura
halimah tharman chan heng puan sri luhut airlangga teodoro enrique delfin gilbert hassanal muhyiddin ismail zahid saifuddin hishammuddin
srettha paetongtarn somchai yingluck maris sorasak hun tea khuon sonexay saleumxay pany xaysomphone bounnhang choummaly sommad chansamone
thongsavanh kikeo vilay khamphan bounthong htin wunna shinzo yoshihide taro toshimitsu yoko yoshimasa minoru nobuo takeo kono akie shigeru
sanae naruhito masako akihito gen takeshi hirofumi chung jung choi salman khalid faisal tamim sabah haitham ebrahim hossein javad masoud
abbas naftali isaac benny yoav bashar sisi sameh jacob ramaphosa naledi uhuru raila samia filipe armando joão alassane macky bassirou bola
nana sahle-work abiy esteban salvador delcy hamilton dilma mauricio iván dina ollanta andres lee
`
