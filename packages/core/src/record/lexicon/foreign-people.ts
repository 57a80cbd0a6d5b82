/**
 * People of other countries whom the press writes in several ways: country code, then the spellings, the usual one first.
 * Hán-Việt names look like Vietnamese ones: only a list tells Tập Cận Bình's country.
 */
export const FOREIGN_PEOPLE = `
CN: Tập Cận Bình, Xi Jinping
CN: Lý Khắc Cường, Li Keqiang
CN: Lý Cường, Li Qiang
CN: Vương Nghị, Wang Yi
CN: Hồ Cẩm Đào, Hu Jintao
CN: Ôn Gia Bảo, Wen Jiabao
CN: Giang Trạch Dân, Jiang Zemin
CN: Đặng Tiểu Bình, Deng Xiaoping
CN: Mao Trạch Đông, Mao Zedong
CN: Chu Ân Lai, Zhou Enlai
CN: Lật Chiến Thư, Li Zhanshu
CN: Triệu Lạc Tế, Zhao Leji
CN: Vương Hỗ Ninh, Wang Huning
CN: Lưu Kiến Siêu, Liu Jianchao
CN: Tống Đào, Song Tao
CN: Trương Đức Giang, Zhang Dejiang
CN: Uông Dương, Wang Yang
CN: Du Chính Thanh, Yu Zhengsheng
CN: Hùng Ba, Xiong Bo
CN: Hà Vĩ, He Wei
CN: Dương Khiết Trì, Yang Jiechi
CN: Đới Bỉnh Quốc, Dai Bingguo
CN: Tần Cương, Qin Gang
CN: Mã Triều Húc, Ma Zhaoxu
CN: Đổng Quân, Dong Jun
SG: Lý Hiển Long, Lee Hsien Loong
SG: Lý Quang Diệu, Lee Kuan Yew
SG: Lawrence Wong, Hoàng Tuần Tài
KP: Kim Jong-un, Kim Jong Un, Kim Chính Ân
KP: Kim Jong-il, Kim Jong Il, Kim Chính Nhật
KP: Kim Nhật Thành, Kim Il-sung, Kim Il Sung
KR: Moon Jae-in, Moon Jae In
KR: Yoon Suk-yeol, Yoon Suk Yeol
KR: Lee Jae-myung, Lee Jae Myung
KR: Park Geun-hye, Park Geun Hye
KR: Ban Ki-moon, Ban Ki Moon
LA: Thoong-lun Xi-xu-lít, Thongloun Sisoulith, Thong-lun Xi-xu-lít, Thoongloun Sisoulith
LA: Bun-nhăng Vo-la-chít, Bounnhang Vorachith, Bounnhang Vorachit, Bun-nhăng Vô-la-chít
LA: Chum-ma-ly Xay-nha-xỏn, Choummaly Sayasone
LA: Xay-xổm-phon Phôm-vi-hản, Saysomphone Phomvihane
LA: Xỏn-xay Xi-phăn-đon, Sonexay Siphandone, Sonexay Siphandon
LA: Phăn-khăm Vi-pha-văn, Phankham Viphavanh
LA: Xa-lờm-xay Côm-ma-xít, Saleumxay Kommasith
LA: Xun-thon Xay-nha-chắc, Sounthone Xayachack
LA: Pa-ny Ya-tho-tu, Pany Yathotou
LA: Thông-xa-vẳn Phôm-vi-hản, Thongsavanh Phomvihane
KH: Hun Sen, Hun Xen, Samdech Techo Hun Sen
KH: Hun Manet, Hun Ma-nét, Samdech Thipadei Hun Manet
KH: Heng Samrin, Hêng Xom-rin
KH: Khuon Sudary, Khuôn Xu-đa-ry
KH: Prak Sokhonn, Prắc Xô-khon
KH: Norodom Sihamoni, Nô-rô-đôm Xi-ha-mô-ni
JP: Shinzo Abe, Abe Shinzo, Shinzō Abe
JP: Fumio Kishida, Kishida Fumio
JP: Shigeru Ishiba, Ishiba Shigeru
JP: Suga Yoshihide, Yoshihide Suga
RU: Vladimir Putin, V. Putin, Vladimir Vladimirovich Putin, Vla-đi-mia Pu-tin, V.Putin
RU: Dmitry Medvedev, Dmitri Medvedev, D. Medvedev, D.Medvedev
RU: Sergey Lavrov, Sergei Lavrov, S. Lavrov, S.Lavrov
RU: Mikhail Mishustin, M. Mishustin
US: Joe Biden, Joseph Biden, Joseph R. Biden, J. Biden
US: Donald Trump, Donald J. Trump, D. Trump, Donald John Trump, D.Trump
US: Barack Obama, Barack Hussein Obama, B. Obama
US: George W. Bush, George Bush con, George Walker Bush
US: George H. W. Bush, George Bush cha
US: John Kerry, John F. Kerry
US: Antony Blinken, Anthony Blinken
CU: Fidel Castro, Phi-đen Cát-xtơ-rô, Fidel Castro Ruz, Phiđen Cátxtơrô
CU: Raúl Castro, Raul Castro, Raúl Castro Ruz, Ra-un Ca-xtơ-rô
CU: Miguel Díaz-Canel, Miguel Diaz Canel, Miguel Díaz-Canel Bermúdez, Mi-ghen Đi-át Ca-nên
FR: Emmanuel Macron, E. Macron
DE: Angela Merkel, A. Merkel
DE: Olaf Scholz, O. Scholz
IN: Narendra Modi, N. Modi
MY: Anwar Ibrahim, Dato Seri Anwar Ibrahim
MY: Mahathir Mohamad, Mahathir bin Mohamad
ID: Joko Widodo, Giô-cô Uy-đô-đô
ID: Prabowo Subianto, Pra-bô-vô Xu-bi-an-tô
PH: Ferdinand Marcos Jr., Ferdinand Romualdez Marcos Jr., Bongbong Marcos
TH: Prayut Chan-o-cha, Prayuth Chan-ocha, Prayuth Chan-o-cha, Prayut Chan-ocha, Pra-dút Chan-o-cha
`
